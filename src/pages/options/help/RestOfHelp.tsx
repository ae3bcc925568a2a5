import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { PageTop } from '../PageTop.tsx';
import type { SectionProps } from '../section.ts';
import { BetweenYou } from './between/BetweenYou.tsx';
import { CoveredNow } from './CoveredNow.tsx';
import { FirstQuestion } from './FirstQuestion.tsx';
import { People, type PlacesProps } from './people/People.tsx';
import { StartHere } from './start/StartHere.tsx';
import { WhenToLook } from './WhenToLook.tsx';

interface RestOfHelpProps extends SectionProps, PlacesProps {
  /** Whether what two people do together is shown. */
  readonly isForTwo: boolean;
  /** Whether somebody came back from the other view. */
  readonly isBack: boolean;
  readonly onUnsafe: () => void;
}

/** One question first; then where to begin, whom to talk to, words for a hard moment, what is covered. */
export function RestOfHelp({ isForTwo, isBack, onUnsafe, ...props }: RestOfHelpProps) {
  const heading = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    if (isBack) heading.current?.querySelector('h1')?.focus();
  }, []);
  const places = { country: props.country, onCountry: props.onCountry };
  return (
    <>
      <div ref={heading}>
        <PageTop title={t('optionsHelp')} line={t('helpSafer')} />
      </div>
      <FirstQuestion onShow={onUnsafe} />
      {isForTwo && <StartHere {...props} />}
      <div class={isForTwo ? 'help-two' : 'help-one'}>
        {isForTwo && <WhenToLook />}
        <People {...places} isForTwo={isForTwo} />
      </div>
      {isForTwo && <BetweenYou present={props.present} tell={props.tell} />}
      <CoveredNow present={props.present} />
    </>
  );
}
