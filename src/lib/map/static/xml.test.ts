import { expect, test } from 'vitest';
import { element, escapeXml } from './xml.ts';

test('nothing in a text can end it or begin a tag', () => {
  expect(escapeXml(`</text><script>alert("a" & 'b')</script>\u0000\u001f`)).toBe(
    '&lt;/text&gt;&lt;script&gt;alert(&quot;a&quot; &amp; &#39;b&#39;)&lt;/script&gt;',
  );
  expect(escapeXml('سبز کوہ – 77 km')).toBe('سبز کوہ – 77 km');
});

test('attributes are escaped, and left out where they are null', () => {
  expect(element('text', { class: 'a', x: null, 'aria-label': '"<&' }, 'b')).toBe(
    '<text class="a" aria-label="&quot;&lt;&amp;">b</text>',
  );
  expect(element('use', { href: '#a' })).toBe('<use href="#a"/>');
});
