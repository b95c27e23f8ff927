import { Fragment, useLayoutEffect } from 'react'
import type { ReactNode } from 'react'
import { createFormats } from '../../model/formats'
import type { PresentWords } from '../../model/presentWords'
import type { LocaleWords } from '../../model/localeWords'
import { useFit } from './stage/useFit'
import { useIdle } from './stage/useIdle'
import { useLaser } from './stage/useLaser'
import { usePrefersReducedMotion } from '../../platform/usePrefersReducedMotion'
import { useTravel } from './stage/useTravel'
import { useWakeLock } from '../../platform/useWakeLock'
import { writeRecord } from './deck/classRecord'
import type { PageWords } from '../../model/words'
import { OfflineStatus } from '../offline/OfflineStatus'
import { useOffline } from '../offline/useOffline'
import { readRoute } from '../readRoute.dom'
import { DeckProvider } from './deck/DeckContext'
import { KeysDialog } from './deck/KeysDialog'
import { LessonChoice } from './deck/LessonChoice'
import { OverviewDialog } from './deck/OverviewDialog'
import { PresentControls } from './deck/PresentControls'
import type { PresentData } from './deck/presentData'
import { PresenterPanel } from './presenter/PresenterPanel'
import panelStyles from './presenter/PresenterPanel.module.css'
import { SettingsDialog } from './deck/SettingsDialog'
import styles from './stage/Stage.module.css'
import offlineStyles from './stage/StageOffline.module.css'
import { showStep } from './stage/scrollStep.dom'
import { StageStatus } from './stage/StageStatus'
import { StepFrame } from './stage/StepFrame'
import type { StepPart } from './stage/StepFrame'
import { usePresent } from './deck/usePresent'
import { useStageCommands } from './deck/useStageCommands'
import { useStoredTheme } from './deck/useStoredTheme'

/** How long nothing moves before cursor and controls hide, in ms. */
const idleTime = 3000

export interface PresentPageProps {
  readonly data: PresentData
  readonly words: {
    readonly locale: LocaleWords
    readonly page: Pick<PageWords, 'offline'>
    readonly present: PresentWords
  }
  /** Renders a part of a step; left out where it stands in the document already. */
  readonly text?: ((step: string, part: StepPart) => ReactNode) | undefined
  /** Told as soon as it stands, before it is seen. */
  readonly onReady?: () => void
}

/** The deck: one step at a time on the stage, or now and next beside the teacher's notes. */
export function PresentPage({ data, words, text, onReady }: PresentPageProps) {
  useLayoutEffect(() => onReady?.(), [onReady])
  const { home } = data
  const deck = usePresent(data)
  const { dispatch, isPresenter } = deck
  const { steps, place: state, record } = deck.state
  const commands = useStageCommands(deck)
  const { dialog, close, settings } = commands
  useStoredTheme()
  const isIdle = useIdle(idleTime)
  const isAwake = useWakeLock()
  const laser = useLaser<HTMLDivElement>(commands.isPointing)
  const isStill = usePrefersReducedMotion()
  const offline = useOffline(readRoute)
  const step = steps[state.index]
  useFit(
    [
      step?.id,
      state.isShown,
      state.isRestored,
      settings.size,
      isPresenter,
      offline.isKept,
      writeRecord(record),
    ].join(),
  )
  useLayoutEffect(() => {
    if (!isPresenter) showStep(state.isShown)
  }, [step?.id, state.isShown, isPresenter])
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
          {[...steps, ...data.steps.filter((one) => !steps.includes(one))].map((one) => {
            const index = steps.indexOf(one)
            const place = index === -1 ? undefined : placeOf(index - state.index, isPresenter)
            return (
              <Fragment key={one.id}>
                {place && isPresenter && (
                  <p className={panelStyles.caption}>{words.present.presenter[place]}</p>
                )}
                <StepFrame
                  step={one}
                  number={index + 1}
                  total={steps.length}
                  place={place}
                  isShown={index === state.index && state.isShown}
                  record={record}
                  dispatch={dispatch}
                  text={text && ((part) => text(one.id, part))}
                  status={
                    index === 0 &&
                    !isPresenter && (
                      <OfflineStatus
                        {...offline}
                        words={words.page.offline}
                        className={offlineStyles.ready}
                      />
                    )
                  }
                >
                  {one.kind === 'title' && !text && (
                    <LessonChoice
                      data={data}
                      {...deck.state}
                      dispatch={dispatch}
                      onChoose={() => commands.run({ type: 'overview' })}
                    />
                  )}
                </StepFrame>
              </Fragment>
            )
          })}
        </main>
        {step && isPresenter && (
          <PresenterPanel
            {...deck}
            step={step}
            handout={data.handout}
            ready={offline.isKept ? words.page.offline.kept : undefined}
          />
        )}
        {state.isBlack && !isPresenter && <div className={styles.black} data-black />}
        <StageStatus steps={steps} state={state} record={record} {...commands} />
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
            data={data}
            lesson={deck.state.lesson}
            steps={steps}
            current={state.index}
            dispatch={dispatch}
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
