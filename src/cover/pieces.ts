export function element(tag: string, text: string, className?: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

export function button(label: string, className: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'submit';
  made.textContent = label;
  made.className = className;
  // A page can click anything it can reach; only a person's own press counts.
  made.addEventListener('click', (event) => event.isTrusted && onPress());
  return made;
}

/**
 * Should the script die under it, as when the extension is updated, the browser itself still closes
 * the dialog on a press.
 */
export function form(className: string, ...children: Node[]): HTMLFormElement {
  const made = document.createElement('form');
  made.className = className;
  made.method = 'dialog';
  made.addEventListener('submit', (event) => event.preventDefault());
  made.append(...children);
  return made;
}
