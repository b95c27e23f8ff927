document.documentElement.dataset.alive = ''
