import type { KitWords } from '../en/kit.ts';

/** What a report kit says about itself. */
export const kit: KitWords = {
  contents: '들어 있는 파일',
  figure: '그림. 글꼴이 함께 들어 있으며 웹 페이지용',
  outlined:
    '같은 그림. 글자를 도형으로 바꿔 워드·파워포인트·리브레오피스·LaTeX와 그리기 프로그램에서 쓸 수 있음',
  png: '같은 그림의 두 배 크기 픽셀 파일',
  page: '이 화면으로 열리는 인터랙티브 연표. 네트워크 없이도 작동',
  data: '사건과 출처, 여러 형식',
  altText: '그림을 보지 못하는 사람에게 그림을 알려 주는 글, 영어와 한국어',
  caption: '그림 아래에 쓸 글, 영어와 한국어',
  citation: '연표를 인용하는 글, 영어와 한국어',
  snippets: '웹 페이지나 문서에 붙여 넣을 코드 조각',
  fontLicence: '글꼴의 사용 허락 문서',
  licences: '이용 허락',
  dataLicence:
    '자료와 그림: 크리에이티브 커먼즈 저작자표시 4.0(CC BY 4.0), https://creativecommons.org/licenses/by/4.0/deed.ko. citation.ko.txt처럼 연표와 버전을 밝혀 주십시오.',
  typeface:
    'figure.svg와 offline.html에 들어 있는 글꼴: IKT Sans. 공개 글꼴의 일부를 이름을 바꿔 담았으며 SIL 오픈 폰트 라이선스 1.1을 따릅니다(fonts/OFL.txt).',
  program: 'offline.html에 들어 있는 프로그램: MIT 라이선스.',
};
