import naskhStrong from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2?url';
import naskh from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinStrong from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExtended from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

// Noto Naskh has the Arabic presentation forms that MapLibre's shaping maps letters to; fonts
// without them leave gaps in Urdu words.
const arabic = ['U+0600-06FF', 'U+0750-077F', 'U+200C-200F', 'U+FB50-FDFF', 'U+FE70-FEFC'];
const basicLatin = ['U+0000-00FF', 'U+2000-200B', 'U+2010-2027', 'U+2032-2033', 'U+2212'];
const extendedLatin = ['U+0100-02FF', 'U+1E00-1EFF'];

/** Self-hosted label fonts, loaded by MapLibre file by file when a label needs them. */
export const fontFaces: NonNullable<StyleSpecification['font-faces']> = {
  'Sarhad Label': [
    { url: naskh, 'unicode-range': arabic },
    { url: latinExtended, 'unicode-range': extendedLatin },
    { url: latin, 'unicode-range': basicLatin },
  ],
  'Sarhad Label Strong': [
    { url: naskhStrong, 'unicode-range': arabic },
    { url: latinExtended, 'unicode-range': extendedLatin },
    { url: latinStrong, 'unicode-range': basicLatin },
  ],
};
