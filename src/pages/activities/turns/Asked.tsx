/** The question over the figure, set smaller the longer it is, so that nothing scrolls. */
export function Asked({ question }: { readonly question: string }) {
  const size = question.length > 75 ? 'long' : question.length > 45 ? 'middling' : '';
  return (
    <h1 class={`asked ${size}`} aria-live="polite">
      {question}
    </h1>
  );
}
