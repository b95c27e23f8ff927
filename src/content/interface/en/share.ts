import type { InterfaceWords } from '../../../model/words'

export const share = {
  title: 'Share and embed',
  close: 'Close',
  piece: 'What to share',
  whole: 'The whole story',
  kinds: { milestone: 'Moments', chart: 'Charts', quote: 'Quotations' },
  width: 'Width at most',
  pixels: (width) => `${width} px`,
  noPreview: 'The preview needs the network. What you copy is complete without it.',
  copy: 'Copy',
  snippets: {
    frame: {
      title: 'Frame',
      note: 'For any page. Its height is that of the preview.',
    },
    loader: {
      title: 'Frame with a script',
      note: 'For pages that may run scripts: the height follows the content.',
    },
    link: { title: 'Link', note: 'To the same place in the full story.' },
  },
  where: 'Where to paste it',
  recipes: {
    wordpress: {
      name: 'WordPress',
      how: 'Add a block “Custom HTML” and paste the frame.',
    },
    moodle: {
      name: 'Moodle',
      how: 'In the text editor choose Tools, Source code, and paste the frame.',
    },
    canvas: {
      name: 'Canvas',
      how: 'In the rich content editor choose Insert, Embed, and paste the frame.',
    },
  },
} satisfies InterfaceWords['share']
