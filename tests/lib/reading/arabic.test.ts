/** @jest-environment node */
import { listMentions, listSayings, listTies, readArticle } from './read-article';

describe('readText, of Arabic', () => {
  it('finds names of the directory, also with a preposition before them, and a person after a title', () => {
    const text = 'التقى المبعوث نبيل سالم وفدا من حزب الله. وقال سالم إن لإيران دورا في لبنان.';
    expect(Object.values(listMentions(text, readArticle(text)))).toEqual([
      ['نبيل سالم', 'سالم'],
      ['حزب الله'],
      ['لإيران'],
      ['لبنان'],
    ]);
  });

  it.each([
    ['a speaker without a title', 'وقال بافل طالباني إن إيران رفضت.', 'بافل طالباني'],
    ['somebody named by a son', 'بأمر من أبو فدك، انسحبت إيران.', 'أبو فدك'],
    ['a council', 'التقت إيران مجلس القضاء الأعلى.', 'مجلس القضاء الأعلى'],
    ['a court', 'وحكمت محكمة جنايات الموصل على إيران.', 'محكمة جنايات الموصل'],
    ['an organisation', 'وأعلنت منظمة يزدا أن إيران رفضت.', 'منظمة يزدا'],
    ['a tribe by its name alone', 'التقت إيران قبيلة العكيدات. ورفضت العكيدات ذلك.', 'العكيدات'],
    ['a people in the accusative', 'التقت حماس وفداً إيرانياً.', 'إيرانياً'],
    ['a capital at the beginning of a clause', 'أما طهران فقد اتصلت بحماس.', 'طهران'],
    ['a capital after a verb of no list', 'اتفقت طهران وحماس.', 'طهران'],
  ])('finds %s: %s', (_, text, name) => {
    expect(Object.values(listMentions(text, readArticle(text))).flat()).toContain(name);
  });

  it.each([
    ['who is sent to a state', 'وقال المبعوث إلى لبنان هاري كولد إن إيران رفضت.', 'هاري كولد'],
    ['who belongs to a group', 'وأعلن القيادي في حماس خميس الديب أن إيران رفضت.', 'خميس الديب'],
    [
      'a family name that is a people’s as well',
      'التقى الوزير محمد شاهر الإيراني وفدا من حماس.',
      'محمد شاهر الإيراني',
    ],
    ['a name before "has"', 'وكان رئيس مجلس القيادة رشاد النعمي قد غادر لبنان.', 'رشاد النعمي'],
    ['a title of an unknown people', 'ونفى وزير الحرب السلدري كنعان رافد ذلك. وغادرت حماس.', 'كنعان رافد'],
    ['a speaker before a comma', 'وقال صدام قندري، نجل الوزير، إن إيران رفضت.', 'صدام قندري'],
    ['a name with a foreign particle', 'ووصل المبعوث الشخصي ستيفن دي كارلو إلى لبنان.', 'ستيفن دي كارلو'],
    ['a ministry', 'ونفت وزارة النفط الإيرانية ذلك. وغادرت حماس.', 'وزارة النفط الإيرانية'],
    ['a ministry by what it is for', 'ونفت الخارجية الإيرانية ذلك. وغادرت حماس.', 'الخارجية الإيرانية'],
    ['several of a people', 'وقال كبير المفاوضين الإيرانيين سهيل بقلي إن حماس رفضت.', 'الإيرانيين'],
    [
      'a name that begins with "servant"',
      'قال الوزير محمد عبد الودود إن إيران رفضت. ورفض عبد الودود التعليق.',
      'عبد الودود',
    ],
  ])('finds %s in %s', (_, text, name) => {
    expect(Object.values(listMentions(text, readArticle(text))).flat()).toContain(name);
  });

  it('takes the word for a people for a person of that family name, where the text has one', () => {
    const text = 'قال الرئيس محمد شاهر الإيراني إن حماس رفضت. وغادر الإيراني لبنان.';
    expect(listMentions(text, readArticle(text))).toMatchObject({
      'محمد-شاهر-الايراني': [expect.anything(), 'الإيراني'],
    });
  });

  it.each([
    [
      'what a mediator does between two',
      'بدأت وساطة إيرانية بين لبنان وحماس.',
      'lebanon mediates-via iran / hamas (fact)',
    ],
    [
      'talks that somebody mediates',
      'انتهت محادثات بين لبنان وحماس بوساطة إيران.',
      'lebanon mediates-via iran / hamas (fact)',
    ],
    ['an envoy', 'غادر المبعوث إلى لبنان هاري كولد.', 'هاري-كولد envoy-to lebanon (fact)'],
  ])('reads %s: %s', (_, text, tie) => {
    expect(listTies(readArticle(text))).toContain(tie);
  });

  it.each([
    'في حال قصفت إسرائيل لبنان، غادرت حماس.',
    'ليس صحيحا أن إيران تسلح حماس.',
    'لولا دعم إيران لحماس لغادرت إسرائيل.',
    'عرضت حماس وساطة إيرانية بين لبنان وإسرائيل.',
    'حذر لبنان من أن إيران رفضت.',
  ])('makes no fact of %s', (text) => {
    expect(listTies(readArticle(text)).filter((tie) => tie.endsWith('(fact)'))).toEqual([]);
  });

  it('has who denies a deed of their own deny that, and nothing that was said before', () => {
    const reading = readArticle('قال مسؤول إن إيران رفضت. ونفت حماس قصف مستشفى المدينة.');
    expect(listSayings(reading)).toContain('hamas denies: قصف مستشفى المدينة');
  });

  it.each([
    ['a court of no name', 'وحكمت محكمة مختصة على حماس.', 'محكمة'],
    ['sources', 'وقال مصدر أمني إن حماس رفضت.', 'مصدر أمني'],
    ['an agency that only reports', 'وذكرت وكالة الأنباء الإيرانية أن حماس رفضت.', 'وكالة'],
    ['several people', 'وقال سكان محليون إن حماس رفضت.', 'سكان محليون'],
    ['a capital where something is', 'وزارت حماس مطار طهران.', 'طهران'],
  ])('finds no actor in %s: %s', (_, text, name) => {
    const names = Object.values(listMentions(text, readArticle(text))).flat();
    expect(names.filter((one) => one.includes(name))).toEqual([]);
  });

  it('takes a capital for a government where it acts, and for a place after "in"', () => {
    const text = 'ونفت طهران ذلك. وبدأت المحادثات في بيروت.';
    expect(listMentions(text, readArticle(text))).toEqual({ iran: ['طهران'] });
  });

  it('reads who says and who denies, and makes no fact of what is not said to be so', () => {
    const reading = readArticle(
      'قال مسؤول إن إيران تدعم حزب الله. ونفت طهران ذلك. ولم تلتق إيران إسرائيل. إذا هاجمت إسرائيل لبنان فستندم.',
    );
    expect(listTies(reading)).toEqual([
      'iran backs hezbollah (fact)',
      'iran talks-to israel (negated)',
      'israel opposes lebanon (conditional)',
    ]);
    expect(listSayings(reading).map((saying) => saying.split(':')[0])).toEqual([
      expect.stringContaining(' asserts'),
      'iran denies',
    ]);
  });

  it('reads titles as offices, who speaks for a group, and several whom a verb concerns', () => {
    const reading = readArticle(
      'التقى وزير الخارجية الإيراني عباس كريمي وفدا من حماس، بحسب مسؤول. وأعلنت إيران أنها تدعم لبنان وحماس. ونفى المتحدث باسم حماس علي ناصر ذلك. وامتنعت إسرائيل عن التعليق.',
    );
    expect(listTies(reading)).toEqual([
      'عباس-كريمي talks-to hamas (fact)',
      'عباس-كريمي member-of iran (fact)',
      'iran backs lebanon (fact)',
      'iran backs hamas (fact)',
      'علي-ناصر member-of hamas (fact)',
    ]);
    expect(listSayings(reading).map((saying) => saying.split(':')[0])).toEqual([
      'مسوول asserts',
      'iran asserts',
      'علي-ناصر denies',
      'israel declines',
    ]);
  });

  it.each([
    ['وأكد المتحدث باسم الجيش، نبيل سالم، أن هذه المزاعم لا أساس لها.', 'نبيل-سالم denies'],
    ['ووصف حزب الله التقرير بأنه ملفق.', 'hezbollah denies'],
    ['ولم يتسن الوصول إلى السفارة.', 'السفارة unreachable'],
    ['وأقرت حماس بوصول الشحنة.', 'hamas confirms'],
    ['وامتنعت بيروت عن التعليق.', 'lebanon declines'],
    ['وبحسب خبير، فإن إسرائيل هاجمت لبنان.', 'خبير asserts'],
  ])('reads the answer in %s', (answer, saying) => {
    const { attributions } = readArticle(`قال مسؤول إن إيران تدعم حزب الله. ${answer}`);
    expect(attributions.map(({ speaker, stance }) => `${speaker} ${stance}`)).toContain(saying);
  });

  it.each([
    ['حماس المدعومة من إيران في لبنان.', 'iran backs hamas (fact)'],
    ['تعارض إسرائيل حزب الله.', 'israel opposes hezbollah (fact)'],
    ['زودت إيران حزب الله بالصواريخ.', 'iran backs hezbollah (fact)'],
    ['تتعاون إيران مع حماس.', 'iran ally-of hamas (fact)'],
    ['وحث لبنان حزب الله على الانسحاب.', 'lebanon asks hezbollah (fact)'],
  ])('reads %j', (text, tie) => {
    expect(listTies(readArticle(text))).toContain(tie);
  });

  it.each([
    ['الرئيس سامي منصور هادي بأنه غادر لبنان.', 'سامي منصور هادي'],
    ['وقال السفير محمد سعيد آل ناصر إنه غادر لبنان.', 'محمد سعيد آل ناصر'],
    ['وقال المتحدث باسم المقاتلين جميل قديد داود في بيان إنه غادر.', 'جميل قديد داود'],
    ['والتقى السيد حسن نصر الله في لبنان.', 'حسن نصر الله'],
    ['وقال الوزير سامي كريمي الثلاثاء إنه غادر.', 'سامي كريمي'],
  ])('reads the whole name in %j', (text, name) => {
    expect(readArticle(text).actors.map((actor) => actor.name)).toContain(name);
  });

  it('has who is set off after a long title say it, also across a line', () => {
    const reading = readArticle(
      'غادر الوفد لبنان.\n\nوقال رئيس فرع الإعلام بالإدارة العامة\nبوزارة الدفاع الإيرانية، العميد سمير سليمان، إن إسرائيل تدعم حماس.',
    );
    expect(listSayings(reading)).toEqual(['سمير-سليمان asserts: إسرائيل تدعم حماس']);
  });

  it('makes no backer of who praises support', () => {
    expect(listTies(readArticle('وأشاد لبنان بدعم إيران حزب الله.'))).not.toContain(
      'lebanon backs iran (fact)',
    );
    expect(listTies(readArticle('واتهم لبنان إيران بدعم حزب الله.'))).toContain(
      'iran backs hezbollah (fact)',
    );
  });

  it('makes no fact of who is said not to be backed', () => {
    expect(listTies(readArticle('حماس غير المدعومة من إيران في لبنان.'))).toEqual([]);
  });
});
