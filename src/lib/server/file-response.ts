/** A prerendered file; the type is kept by servers that do not know the ending. */
export function fileResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': type } });
}
