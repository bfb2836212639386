// A soft sign that the time is over: two tones, made here, so that there is no file to load.
let context: AudioContext | null = null

/** Asks for leave to make a sound. Browsers give it only while a key or a button is being pressed. */
export function wakeChime(): void {
  try {
    context ??= new AudioContext()
    void context.resume().catch(() => undefined)
  } catch {
    // A machine without sound: the sign on the screen has to do.
  }
}

/** Sounds, where sound is allowed. */
export function chime(): void {
  if (context?.state !== 'running') return
  for (const [index, frequency] of [659.25, 880].entries()) tone(context, frequency, context.currentTime + index * 0.28)
}

/** One tone that swells at once and dies away, quietly. */
function tone(audio: AudioContext, frequency: number, at: number): void {
  const source = audio.createOscillator()
  const loudness = audio.createGain()
  source.type = 'sine'
  source.frequency.value = frequency
  loudness.gain.setValueAtTime(0, at)
  loudness.gain.linearRampToValueAtTime(0.16, at + 0.02)
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + 1.4)
  source.connect(loudness).connect(audio.destination)
  source.start(at)
  source.stop(at + 1.5)
}
