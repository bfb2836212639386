import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unnamedEvidence } from '#core/analyses/unnamedEvidence.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { StatementLinks } from './StatementLinks.tsx'

const shownFirst = 4

/** What is said to rest on evidence without a piece being named, with ways to it. */
export function UnnamedList() {
  const { t } = useTranslation()
  const statements = useJourney(useSession(), ({ document }) => unnamedEvidence(document))
  const [isLong, setLong] = useState(false)
  if (statements.length === 0) return null
  return (
    <section className="evidence-panel" aria-labelledby="evidence-unnamed">
      <h2 id="evidence-unnamed">{t('evidence:view.unnamed', { count: statements.length })}</h2>
      <p className="field-hint">{t('evidence:view.unnamedHint')}</p>
      <StatementLinks statements={isLong ? statements.slice(0, 200) : statements.slice(0, shownFirst)} />
      {!isLong && statements.length > shownFirst ? (
        <Button look="link" onClick={() => setLong(true)}>
          {t('evidence:view.weightyMore', { count: statements.length - shownFirst })}
        </Button>
      ) : null}
    </section>
  )
}
