import { toXmlText } from '@/lib/figure/svg/xml-text';

describe('toXmlText', () => {
  it('leaves words in any script as they are, with their spaces', () => {
    expect(toXmlText(' Berri’s  channel: حزب الله, ישראל 🕊 ')).toBe(' Berri’s  channel: حزب الله, ישראל 🕊 ');
  });

  it('leaves no markup, between tags or in an attribute', () => {
    expect(toXmlText('</text><script>x="&amp;"</script>')).toBe(
      '&lt;/text&gt;&lt;script&gt;x=&quot;&amp;amp;&quot;&lt;/script&gt;',
    );
  });

  it('writes control characters and line breaks as a space', () => {
    expect(toXmlText('a\u0000\u0001b\r\nc\u0085d\u2028e\u009f')).toBe('a b c d e ');
  });

  it('takes out what reorders text, and leaves what only keeps a direction to itself', () => {
    expect(toXmlText('a\u202eb\u202c\u202d')).toBe('ab');
    expect(toXmlText('\u2068حزب\u2069')).toBe('\u2068حزب\u2069');
  });

  it('writes half characters, and those that XML does not allow, as U+FFFD', () => {
    expect(toXmlText('a\ud800b\udc00\uffff\ufffe')).toBe('a\ufffdb\ufffd\ufffd\ufffd');
  });
});
