/** WebDriver's code points for keys without a character: https://w3c.github.io/webdriver/#keyboard-actions */
const codePoints: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** What WebDriver sends for a key named as in `KeyboardEvent.key`. */
export function webDriverKey(key: string): string {
  const value = codePoints[key] ?? key;
  if ([...value].length !== 1) throw new Error(`No such key: ${key}`);
  return value;
}
