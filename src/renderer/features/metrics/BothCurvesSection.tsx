import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { bothCurves } from '#core/analyses/bothCurves.ts'
import type { Persona } from '#core/model/persona.ts'
import { bothCurvesScene } from '#core/scene/bothCurvesScene.ts'
import { themeOf } from '#core/theme/theme.ts'
import { mapRoute } from '../../app/route.ts'
import { go, linkTo } from '../../app/router.ts'
import { formatScore } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { useScheme } from '../../session/usePreferences.ts'
import { Button } from '../../ui/Button.tsx'
import { Drawing } from '../../ui/Drawing.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { AttachedPersonaMark } from '../personas/AttachedPersonaMark.tsx'
import './bothCurvesSection.css'

const chart = { width: 1080, height: 260 } as const

/** Customers and employees along the same journey: their curves in one picture, and what stands out between them. */
export function BothCurvesSection() {
  const { t } = useTranslation()
  const session = useSession()
  const { journeyId } = session.getState()
  const language = useLanguage()
  const both = useJourney(session, ({ document }) => bothCurves(document))
  const { customers, employees, fallTogether, stressFirst } = both
  const isMissing = customers.length === 0 || employees.length === 0
  const score = (value: number) => formatScore(value, language)
  const nameOf = (persona: Persona) => persona.name || t('personas:newName')
  return (
    <section className="mx-both" aria-labelledby="mx-both-title">
      <h2 id="mx-both-title">{t('metrics:both.title')}</h2>
      <p className="mx-both-lead">{t('metrics:both.lead')}</p>
      {isMissing ? (
        <EmptyState
          icon="activity"
          title={t('metrics:both.needsTitle')}
          actions={
            <Button icon="users" onClick={() => go(mapRoute(journeyId, { kind: 'personas', personaId: null }))}>
              {t('metrics:both.personas')}
            </Button>
          }
        >
          <p>{t(employees.length === 0 ? 'metrics:both.needsEmployee' : 'metrics:both.needsCustomer')}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="mx-both-people">
            {[...customers, ...employees].map((persona) => (
              <li key={persona.id}>
                <AttachedPersonaMark persona={persona} size={18} />
                {nameOf(persona)}
                <small>{t(`domain:personaKind.${persona.kind}`)}</small>
              </li>
            ))}
          </ul>
          <Chart ids={[...customers, ...employees].map(({ id }) => id)} />
          <div className="mx-both-findings">
            <div>
              <h3>{t('metrics:both.togetherTitle')}</h3>
              {fallTogether.length === 0 ? <p>{t('metrics:both.togetherNone')}</p> : null}
              <ul>
                {fallTogether.map(({ step, index, customer, employee }) => (
                  <li key={step.id}>
                    <a {...linkTo(mapRoute(journeyId, null, customer.point.id))}>
                      <Icon name="trending-down" />
                      {t('metrics:both.together', {
                        number: index + 1,
                        step: step.title || t('canvas:noTitle'),
                        customer: nameOf(customer.persona),
                        from: score(customer.from),
                        to: score(customer.to),
                        employee: nameOf(employee.persona),
                        fromToo: score(employee.from),
                        toToo: score(employee.to)
                      })}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
            <div>
              <h3>{t('metrics:both.stressTitle')}</h3>
              {stressFirst.length === 0 ? <p>{t('metrics:both.stressNone')}</p> : null}
              <ul>
                {stressFirst.map(({ step, index, customer, employee }) => (
                  <li key={step.id}>
                    <a {...linkTo(mapRoute(journeyId, null, employee.point.id))}>
                      <Icon name="zap" />
                      {t('metrics:both.stress', {
                        employee: nameOf(employee.persona),
                        score: score(employee.point.score),
                        before: employee.index + 1,
                        customer: nameOf(customer.persona),
                        from: score(customer.from),
                        to: score(customer.to),
                        number: index + 1,
                        step: step.title || t('canvas:noTitle')
                      })}
                    </a>
                  </li>
                ))}
              </ul>
              {stressFirst.length > 0 ? <p className="field-hint">{t('metrics:both.notCause')}</p> : null}
            </div>
          </div>
        </>
      )}
    </section>
  )
}

function Chart({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation()
  const session = useSession()
  const theme = themeOf(useScheme())
  const layout = useJourney(session, (state) => state.layout)
  const key = ids.join()
  const primitives = useMemo(() => bothCurvesScene(layout, new Set(key.split(',')), theme, chart), [layout, key, theme])
  return (
    <div className="mx-chart" role="img" aria-label={t('metrics:both.chart')} tabIndex={-1}>
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} aria-hidden focusable="false">
        <Drawing primitives={primitives} />
      </svg>
    </div>
  )
}
