import { useRef, useState } from 'preact/hooks';
import { refused } from '../../../domain/problem.ts';
import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import { snapshotsView } from '../../../storage/views.ts';
import { Link } from '../../../ui/Link.tsx';
import { problemWords } from '../../wiring/problems.ts';
import { useValue } from '../../wiring/useView.ts';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import type { SectionProps } from '../section.ts';
import './Bring.css';
import { Brought } from './Brought.tsx';
import { BringFile } from './BringFile.tsx';
import { PasteCode } from './PasteCode.tsx';
import { useBringing } from './useBringing.ts';
import { WaitingLine } from './WaitingLine.tsx';

/** An agreement that comes in: from a file or a code, previewed change by change, then used. */
export function Bring({ agreement, change, tell }: SectionProps) {
  const { bringing, readFile, readCode, moveTo } = useBringing();
  const [pasting, setPasting] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const snapshots = useValue(snapshotsView, []);

  const putBack = () => {
    moveTo('empty');
    void change(() => agreement);
  };
  const restore = async () => {
    const reply = await send('restoreAgreement').catch(() => refused('workerFailed'));
    if (!reply.ok) return tell({ text: problemWords(reply.problem) });
    moveTo('restored');
    return tell({ text: t('optionsOneBeforeBack'), action: t('optionsUndo'), onAction: putBack });
  };
  const isRead = bringing.step === 'read';
  const isPasting = pasting && !isRead;
  const paste = () => {
    if (isRead) moveTo('empty');
    setPasting(true);
  };
  return (
    <>
      <BringFile
        source={isRead ? bringing.source : undefined}
        onFile={(file) => {
          setPasting(false);
          void readFile(file);
        }}
      >
        {!isPasting && <Link onPress={paste}>{t('optionsPasteCode')}</Link>}
      </BringFile>
      {isPasting && (
        <PasteCode onCode={(code) => void readCode(code)} onClose={() => setPasting(false)} />
      )}
      {bringing.step === 'problem' && <ProblemLine text={problemWords(bringing.problem)} />}
      {bringing.step === 'empty' && <p class="bring-line small t2">{t('optionsBringLine')}</p>}
      <div role="status" class="bring-said" ref={said} tabIndex={-1}>
        {bringing.step === 'used' && (
          <>
            <p class="bring-line">{t('optionsInUse')}</p>
            <WaitingLine sites={agreement.sites} />
          </>
        )}
        {bringing.step === 'restored' && <p class="bring-line">{t('optionsOneBeforeBack')}</p>}
      </div>
      {!isRead && snapshots.length > 0 && (
        <Link class="bring-before" onPress={() => void restore()}>
          {t('optionsBringBack')}
        </Link>
      )}
      <Brought
        key={isRead ? JSON.stringify(bringing.brought) : bringing.step}
        agreement={agreement}
        brought={isRead ? bringing.brought : undefined}
        onUsed={() => {
          setPasting(false);
          moveTo('used');
          said.current?.focus();
        }}
        onNotNow={() => moveTo('empty')}
        tell={tell}
      />
    </>
  );
}
