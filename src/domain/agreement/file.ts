import { accepted, refused, type Result } from '../problem.ts';
import { isOneOff, type ScreenFreeWindow } from '../schedule/window.ts';
import { oneOf, strictObject } from '../shape.ts';
import { limits, type Agreement } from './agreement.ts';
import { agreementEntries, checked, withCanonicalSites, withKnownZones } from './schema.ts';

const FORMAT = 'undivided-agreement';
const VERSION = 1;

const fileSchema = strictObject({
  format: oneOf([FORMAT], 'notAgreement'),
  version: oneOf([VERSION], 'futureVersion'),
  ...agreementEntries,
});

export interface BroughtAgreement {
  readonly agreement: Agreement;
  /** Protected sites in the file: those always stay open. */
  readonly leftOut: readonly string[];
}

/** Reads an agreement file, version 1. Total: whatever the text, an agreement or one problem. */
export function parseAgreementFile(text: string): Result<BroughtAgreement> {
  if (new TextEncoder().encode(text).length > limits.fileBytes) return refused('fileTooLarge');
  const json = parsedJson(text);
  if (json === undefined) return refused('notJson');
  if (!isObject(json) || json['format'] !== FORMAT) return refused('notAgreement');
  const version = json['version'];
  if (version !== VERSION) {
    return typeof version === 'number' && version > VERSION
      ? refused('futureVersion', { value: String(version) })
      : refused('notAgreement');
  }
  const shape = checked(fileSchema, json);
  if (!shape.ok) return shape;
  const { format: _, version: __, ...brought } = shape.value;
  const known = withKnownZones(brought);
  if (!known.ok) return known;
  const agreement = known.value;
  const { result, leftOut } = withCanonicalSites(agreement);
  return result.ok ? accepted({ agreement: result.value, leftOut }) : result;
}

/** The file of an agreement: what `parseAgreementFile` reads back to the same value. */
export function agreementFile(agreement: Agreement): string {
  const windows = agreement.windows.map(wireWindow);
  return JSON.stringify({ format: FORMAT, version: VERSION, ...agreement, windows }, null, 2);
}

const wireWindow = (window: ScreenFreeWindow) => ({
  ...window,
  zone: window.zone ?? null,
  ...(isOneOff(window)
    ? {}
    : { opensWith: window.opensWith ?? null, closesWith: window.closesWith ?? null }),
});

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
