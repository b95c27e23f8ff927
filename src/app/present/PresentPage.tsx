import { useLayoutEffect } from 'react'
import type { ReactNode } from 'react'
import { createFormats } from '../../model/formats'
import type { PresentWords } from '../../model/presentWords'
import type { LocaleWords } from '../../model/localeWords'
import { useIdle } from './stage/useIdle'
import { useLaser } from './stage/useLaser'
import { usePrefersReducedMotion } from '../../platform/usePrefersReducedMotion'
import { useTravel } from './stage/useTravel'
import { useWakeLock } from '../../platform/useWakeLock'
import { DeckProvider } from './deck/DeckContext'
import { KeysDialog } from './deck/KeysDialog'
import { OverviewDialog } from './deck/OverviewDialog'
import { PresentControls } from './deck/PresentControls'
import type { PresentData } from './deck/presentData'
import { PresenterPanel } from './presenter/PresenterPanel'
import { SettingsDialog } from './deck/SettingsDialog'
import styles from './stage/Stage.module.css'
import { StageStatus } from './stage/StageStatus'
import { StepFrame } from './stage/StepFrame'
import { usePresent } from './deck/usePresent'
import { useStageCommands } from './deck/useStageCommands'

/** How long nothing moves before cursor and controls hide, in ms. */
const idleTime = 3000

export interface PresentPageProps {
  readonly data: PresentData
  readonly words: { readonly locale: LocaleWords; readonly present: PresentWords }
  /** Renders a part of a step; left out where it stands in the document already. */
  readonly text?: ((step: string, part: 'whole' | 'head' | 'foot') => ReactNode) | undefined
  /** Told as soon as it stands, before it is seen. */
  readonly onReady?: () => void
}

/** The deck: one step at a time on the stage, or now and next beside the teacher's notes. */
export function PresentPage({ data, words, text, onReady }: PresentPageProps) {
  useLayoutEffect(() => onReady?.(), [onReady])
  const { steps, home } = data
  const deck = usePresent(steps)
  const { state, dispatch, isPresenter } = deck
  const commands = useStageCommands(deck)
  const { dialog, close, settings } = commands
  const isIdle = useIdle(idleTime)
  const isAwake = useWakeLock()
  const laser = useLaser<HTMLDivElement>(commands.isPointing)
  const isStill = usePrefersReducedMotion()
  const step = steps[state.index]
  useTravel(step?.id ?? '', isStill || isPresenter || !state.isRestored)

  return (
    <DeckProvider value={{ words: words.present, formats: createFormats(words.locale) }}>
      <div
        className={styles.deck}
        data-alive={state.isRestored || undefined}
        data-view={isPresenter ? 'presenter' : 'stage'}
        data-size={settings.size}
        data-idle={isIdle || undefined}
        data-pointing={commands.isPointing || undefined}
      >
        <main className={styles.steps}>
          <h1 className={styles.spoken}>{data.title}</h1>
          {steps.map((one, index) => (
            <StepFrame
              key={one.id}
              step={one}
              place={placeOf(index - state.index, isPresenter)}
              isShown={index === state.index && state.isShown}
              guess={state.guess}
              onGuess={(guess) => dispatch({ type: 'guess', guess })}
              text={text && ((part) => text(one.id, part))}
            />
          ))}
        </main>
        {step && isPresenter && (
          <PresenterPanel
            {...deck}
            step={step}
            hasNext={state.index < steps.length - 1}
            isBlack={state.isBlack}
          />
        )}
        {state.isBlack && !isPresenter && <div className={styles.black} data-black />}
        <StageStatus steps={steps} state={state} {...commands} />
        <PresentControls
          home={home}
          languages={data.languages}
          isPointing={commands.isPointing}
          isPresenter={isPresenter}
          onCommand={(type) => commands.run({ type })}
        />
        {commands.isPointing && <div ref={laser} className={styles.laser} />}
        {dialog === 'overview' && (
          <OverviewDialog
            steps={steps}
            current={state.index}
            onGo={(index) => dispatch({ type: 'goTo', index })}
            onClose={close}
          />
        )}
        {dialog === 'keys' && <KeysDialog onClose={close} />}
        {dialog === 'settings' && (
          <SettingsDialog
            settings={settings}
            isAwake={isAwake}
            onChange={commands.setSettings}
            onClose={close}
          />
        )}
      </div>
    </DeckProvider>
  )
}

/** Where a step is to be seen, by its distance from the current one. */
function placeOf(distance: number, isPresenter: boolean): 'current' | 'next' | undefined {
  if (distance === 0) return 'current'
  return distance === 1 && isPresenter ? 'next' : undefined
}
