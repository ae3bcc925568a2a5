export interface Light {
  readonly ember: string;
  readonly dusk: string;
  readonly gold: string;
  readonly glow: string;
}

/** Paint references to the gradients that `<Gradients id={id} />` defines. */
export function lightOf(id: string): Light {
  return {
    ember: `url(#${id}e)`,
    dusk: `url(#${id}d)`,
    gold: `url(#${id}g)`,
    glow: `url(#${id}l)`,
  };
}
