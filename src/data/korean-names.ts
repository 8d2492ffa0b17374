/** The families that four Koreans of five belong to; a name of three letters that opens with one is hardly another word. */
export const KOREAN_FAMILIES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추석선설';

/** Words of three letters that open so nevertheless, and stand before "correspondent". */
export const KOREAN_PLACES: readonly string[] = ['하노이', '오사카', '이라크', '이집트', '조지아'];

/** What papers call those who write, behind the name. */
export const KOREAN_TITLES: readonly string[] = [
  '(?:(?:선임|수석|인턴|수습|객원|대|(?:\\p{Script=Hangul}{2,3}\\s?)?전문)\\s?)?기자',
  '특파원',
  '(?:수석|선임)?논설위원',
];

/** What stands before the name of who wrote. */
export const KOREAN_LABELS: readonly string[] = ['글(?:\\s?[·・,&/]\\s?사진)?', '취재', '기자명?', '작성자'];

/** What stands where a name could, or before the name of somebody who has not written. */
export const KOREAN_JOBS: readonly string[] = [
  '사진',
  '영상',
  '편집',
  '영상편집',
  '그래픽',
  '촬영',
  '정리',
  '번역',
  '글',
  '취재',
  '취재지원',
  '기자명',
  '선임',
  '수석',
  '인턴',
  '수습',
  '객원',
  '전문',
  '담당',
  '본지',
];
