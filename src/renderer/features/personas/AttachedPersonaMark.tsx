import { PersonaMark } from '../../ui/PersonaMark.tsx'
import { useAttachmentUrl } from './useAttachmentUrl.ts'

interface AttachedPersonaMarkProps {
  persona: { readonly name: string; readonly slot: number; readonly photo: string | null }
  size?: number
  label?: string
}

/** A persona's mark with the photo from the attachments, once it is there. */
export function AttachedPersonaMark({ persona, size, label }: AttachedPersonaMarkProps) {
  const photoUrl = useAttachmentUrl(persona.photo)
  return (
    <PersonaMark
      name={persona.name}
      slot={persona.slot}
      photoUrl={photoUrl}
      {...(size === undefined ? {} : { size })}
      {...(label === undefined ? {} : { label })}
    />
  )
}
