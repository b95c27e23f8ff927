import { createRoot } from 'react-dom/client'
import { words } from '../../src/content/interface/en/interface'
import { createFormats } from '../../src/model/formats'
import '../../src/styles/fonts.css'
import '../../src/styles/tokens.css'
import '../../src/styles/base.css'
import { MeasuredTimeline } from '../../src/timeline/MeasuredTimeline'
import { Timeline } from '../../src/timeline/Timeline'
import { InterfaceProvider } from '../../src/ui/InterfaceContext'
import { oddMaterials } from '../fixtures/oddMaterials'
import { generateData } from './generateData'

const usual = 10_000
const most = 100_000

/** timeline.html?n=10000 shows that many generated milestones, ?odd=one%20moment one of the odd materials. */
const query = new URLSearchParams(location.search)
const odd = oddMaterials[query.get('odd') ?? '']
const asked = Number(query.get('n') ?? usual)
const count = Number.isInteger(asked) && asked > 0 ? Math.min(asked, most) : usual
const root = document.getElementById('root')

if (root) {
  createRoot(root).render(
    <InterfaceProvider value={{ words, formats: createFormats(words.locale) }}>
      <Timeline>
        <MeasuredTimeline data={odd ?? generateData(count)} legend={[]} />
      </Timeline>
    </InterfaceProvider>,
  )
}
