import { watchHandout } from './app/handout/watchHandout.dom'

// In an old browser the boxes choose without a script.
if (document.documentElement.dataset.plain === undefined) watchHandout()
