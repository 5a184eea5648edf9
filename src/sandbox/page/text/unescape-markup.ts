/** What Slack's three entities stand for; the ampersand last, so that `&amp;lt;` stays `&lt;`. */
export function unescapeMarkup(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
