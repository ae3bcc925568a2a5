import { useRef, useState } from 'preact/hooks';
import type { SectionProps } from '../section.ts';
import './help.css';
import { RestOfHelp } from './RestOfHelp.tsx';
import { Unsafe } from './unsafe/Unsafe.tsx';

/** Where to turn. Which country was chosen is known for as long as Help stays open, and kept nowhere. */
export function HelpPage(props: SectionProps) {
  const { shows, show } = props.visit;
  const [country, setCountry] = useState<string>();
  const [isBack, setIsBack] = useState(false);
  const top = useRef<HTMLElement | null>(null);
  const places = { country, onCountry: setCountry };
  const turnTo = (next: 'unsafe' | 'after') => {
    show(next);
    setIsBack(next === 'after');
    top.current?.ownerDocument.defaultView?.scrollTo(0, 0);
  };
  return (
    <main class="main help" ref={top}>
      {shows === 'unsafe' ? (
        <Unsafe {...places} present={props.present} onBack={() => turnTo('after')} />
      ) : (
        <RestOfHelp
          {...props}
          {...places}
          isForTwo={shows === 'all'}
          isBack={isBack}
          onUnsafe={() => turnTo('unsafe')}
        />
      )}
    </main>
  );
}
