/** A soft bell, made of sines; nothing is loaded for it. */
export interface Bell {
  /** One quiet tone, if the browser lets it sound by now. */
  readonly ring: (hertz: number) => void;
  /** Lets what sounds fade, and gives the sound card back. */
  readonly close: () => void;
}

const SECONDS = 2.4;
const LOUDEST = 0.05;
const NOTHING = 0.0001;
const FADE_MS = 150;

/** A sine and, fainter, the one an octave above it. */
const partials = [
  { times: 1, share: 1 },
  { times: 2, share: 0.14 },
];

/** Silent where there is no WebAudio, or the browser refuses it. */
export function openBell(): Bell {
  const context = openContext();
  if (!context) return { ring: () => undefined, close: () => undefined };
  const out = context.createGain();
  out.connect(context.destination);

  function strike(sounding: AudioContext, hertz: number, loudest: number) {
    const at = sounding.currentTime;
    const envelope = sounding.createGain();
    envelope.gain.setValueAtTime(0, at);
    envelope.gain.linearRampToValueAtTime(loudest, at + 0.04);
    envelope.gain.exponentialRampToValueAtTime(NOTHING, at + SECONDS);
    envelope.connect(out);
    const tone = sounding.createOscillator();
    tone.frequency.value = hertz;
    tone.connect(envelope);
    tone.start(at);
    tone.stop(at + SECONDS);
  }
  return {
    ring(hertz) {
      // What is rung while it may not sound would all sound at once when it may.
      if (context.state !== 'running') return;
      for (const { times, share } of partials) strike(context, hertz * times, LOUDEST * share);
    },
    close() {
      out.gain.setTargetAtTime(0, context.currentTime, FADE_MS / 5000);
      setTimeout(() => void context.close().catch(() => undefined), FADE_MS);
    },
  };
}

function openContext(): AudioContext | undefined {
  try {
    const context = new AudioContext();
    void context.resume().catch(() => undefined);
    return context;
  } catch {
    return undefined;
  }
}
