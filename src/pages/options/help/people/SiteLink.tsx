/** Opens in a tab of its own, by a press alone; the site is not told where it came from. */
export function SiteLink({ host }: { readonly host: string }) {
  return (
    <a class="link" href={`https://${host}`} target="_blank" rel="noreferrer noopener">
      {host}
    </a>
  );
}
