import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { sizeWords } from './size.ts';
import type { Source } from './useBringing.ts';

export interface BringFileProps {
  readonly source: Source | undefined;
  readonly onFile: (file: File) => void;
  /** Beside it: the other way in. */
  readonly children: ComponentChildren;
}

/** The file field. The real input lies over what is drawn, so that it keeps its name and keyboard. */
export function BringFile({ source, onFile, children }: BringFileProps) {
  const id = useId();
  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
    input.value = '';
  };
  return (
    <>
      <h2 class="bring-title">
        <label for={id}>{t('optionsBring')}</label>
      </h2>
      {source && (
        <div class="bring-file">
          <b>{source === 'code' ? t('optionsACode') : source.name}</b>
          {source !== 'code' && <span class="small t2 num">{sizeWords(source.bytes)}</span>}
        </div>
      )}
      <div class={source ? 'bring-ways' : 'bring-ways bring-first'}>
        <span class={source ? 'bring-choose link' : 'bring-choose btn quiet compact'}>
          <span aria-hidden="true">{t(source ? 'optionsAnotherFile' : 'optionsChooseFile')}</span>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={(event) => choose(event.currentTarget)}
          />
        </span>
        {children}
      </div>
    </>
  );
}
