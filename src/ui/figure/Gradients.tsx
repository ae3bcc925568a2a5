import './figure.css';

/** The light of the figure. Refer to it with `lightOf(id)`; `id` comes from `useId`. */
export function Gradients({ id }: { id: string }) {
  return (
    <defs>
      <radialGradient id={`${id}e`} cx=".84" cy=".5" r=".86">
        <stop class="e-near" offset="0" />
        <stop class="e-far" offset="1" />
      </radialGradient>
      <radialGradient id={`${id}d`} cx=".16" cy=".5" r=".86">
        <stop class="d-near" offset="0" />
        <stop class="d-far" offset="1" />
      </radialGradient>
      <radialGradient id={`${id}g`} cx=".5" cy=".46" r=".62">
        <stop class="g-in" offset="0" />
        <stop class="g-mid" offset=".55" />
        <stop class="g-out" offset="1" />
      </radialGradient>
      <radialGradient id={`${id}l`}>
        <stop class="glow-in" offset="0" />
        <stop class="glow-out" offset="1" />
      </radialGradient>
    </defs>
  );
}
