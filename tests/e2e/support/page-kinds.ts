/** One address of every kind of page. */
export const mapPages = {
  'the start page': '/',
  'the report step by step': '/article/',
  'a place': '/places/panjgur/',
  'a place nobody has located': '/places/koh-e-sabz/',
  'an event': '/events/koh-e-sabz-strike/',
  'the page for own data': '/data/own/',
  'a claim': '/claims/border-50-km/',
} as const;

export const textPages = {
  'the claims': '/claims/#kind=distance',
  'the data': '/data/',
  'the method': '/about/',
} as const;

export const allPages = { ...mapPages, ...textPages } as const;
