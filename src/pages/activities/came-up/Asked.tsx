import type { ComponentChildren } from 'preact';
import { Button } from '../../../ui/Button.tsx';
import './opening.css';

interface AskedProps {
  readonly heading: string;
  readonly lines: readonly [string, string];
  readonly begin: string;
  readonly leave: string;
  readonly onBegin: () => void;
  readonly onLeave: () => void;
  /** What else there is to say. */
  readonly children?: ComponentChildren;
}

/** Under the circles that just touch: what this would be, and the two ways from here. */
export function Asked({ heading, lines, begin, leave, ...props }: AskedProps) {
  return (
    <>
      <section class="say">
        <h1>{heading}</h1>
        <p class="t2">
          {lines[0]}
          <br />
          {lines[1]}
        </p>
        {props.children}
      </section>
      <footer class="foot opening-foot">
        <Button kind="primary" firstFocus onPress={props.onBegin}>
          {begin}
        </Button>
        <Button kind="bare" onPress={props.onLeave}>
          {leave}
        </Button>
      </footer>
    </>
  );
}
