interface MapCredit {
  readonly short: string;
  readonly url: string;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Credits as the HTML that MapLibre's attribution control takes; texts are escaped. */
export function attributionHtml(credits: readonly MapCredit[]): string {
  return credits
    .map(
      ({ short, url }) =>
        `<a href="${escaped(url)}" rel="external noreferrer">${escaped(short)}</a>`,
    )
    .join(' · ');
}
