// A wish to type evidence about what is inspected: it waits until the inspector, which is loaded when it is first wanted, shows the field.

let isWanted = false
const listeners = new Set<() => void>()

/** Asks for the field in which evidence is typed. */
export function askForEvidence(): void {
  isWanted = true
  for (const listener of listeners) listener()
}

/** Whether the field was asked for; asking is over with the answer. */
export function takeEvidenceRequest(): boolean {
  const was = isWanted
  isWanted = false
  return was
}

/** Told when somebody asks. */
export function onEvidenceRequest(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
