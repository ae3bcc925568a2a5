import { useId, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { useFirstFocus } from '../../../ui/useFirstFocus.ts';

export interface PasteCodeProps {
  /** What kind of code, where it is not plain. */
  readonly label?: string;
  readonly onCode: (code: string) => void;
  readonly onClose: () => void;
}

/** The other way in: a code that one of you was handed. */
export function PasteCode({ label, onCode, onClose }: PasteCodeProps) {
  const id = useId();
  const [code, setCode] = useState('');
  const area = useFirstFocus<HTMLTextAreaElement>(true);
  return (
    <form
      class="bring-paste"
      onSubmit={(event) => {
        event.preventDefault();
        onCode(code);
      }}
    >
      <label class="label" for={id}>
        {label ?? t('optionsCode')}
      </label>
      <textarea
        ref={area}
        id={id}
        class="field num"
        spellcheck={false}
        value={code}
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      <div class="row">
        <Button compact type="submit" unavailable={code.trim() === ''}>
          {t('optionsReadCode')}
        </Button>
        <Button kind="bare" compact onPress={onClose}>
          {t('optionsNotNow')}
        </Button>
      </div>
    </form>
  );
}
