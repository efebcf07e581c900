import type { Language } from '../i18n/language';

export interface Region {
  code: string;
  zh: string;
  en: string;
  children?: readonly Region[];
}

/** `510104 锦江区 Jinjiang` lines, one a region. */
function lines(text: string): Region[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', zh = '', ...en] = line.trim().split(' ');
      return { code, zh, en: en.join(' ') };
    });
}

const CHENGDU = lines(`
510104 锦江区 Jinjiang
510105 青羊区 Qingyang
510106 金牛区 Jinniu
510107 武侯区 Wuhou
510108 成华区 Chenghua
510112 龙泉驿区 Longquanyi
510113 青白江区 Qingbaijiang
510114 新都区 Xindu
510115 温江区 Wenjiang
510116 双流区 Shuangliu
510117 郫都区 Pidu
510118 新津区 Xinjin
510121 金堂县 Jintang
510129 大邑县 Dayi
510131 蒲江县 Pujiang
510181 都江堰市 Dujiangyan
510182 彭州市 Pengzhou
510183 邛崃市 Qionglai
510184 崇州市 Chongzhou
510185 简阳市 Jianyang`);

const PREFECTURES = lines(`
510100 成都市 Chengdu
510300 自贡市 Zigong
510400 攀枝花市 Panzhihua
510500 泸州市 Luzhou
510600 德阳市 Deyang
510700 绵阳市 Mianyang
510800 广元市 Guangyuan
510900 遂宁市 Suining
511000 内江市 Neijiang
511100 乐山市 Leshan
511300 南充市 Nanchong
511400 眉山市 Meishan
511500 宜宾市 Yibin
511600 广安市 Guang'an
511700 达州市 Dazhou
511800 雅安市 Ya'an
511900 巴中市 Bazhong
512000 资阳市 Ziyang
513200 阿坝藏族羌族自治州 Ngawa
513300 甘孜藏族自治州 Garzê
513400 凉山彝族自治州 Liangshan`);

// 江北区 500105 and 渝北区 500112 were abolished in November 2025 (domain.md 8.7): no new act lies there.
const CHONGQING = lines(`
500101 万州区 Wanzhou
500102 涪陵区 Fuling
500103 渝中区 Yuzhong
500104 大渡口区 Dadukou
500106 沙坪坝区 Shapingba
500107 九龙坡区 Jiulongpo
500108 南岸区 Nan'an
500109 北碚区 Beibei
500110 綦江区 Qijiang
500111 大足区 Dazu
500113 巴南区 Banan
500114 黔江区 Qianjiang
500115 长寿区 Changshou
500116 江津区 Jiangjin
500117 合川区 Hechuan
500118 永川区 Yongchuan
500119 南川区 Nanchuan
500120 璧山区 Bishan
500151 铜梁区 Tongliang
500152 潼南区 Tongnan
500153 荣昌区 Rongchang
500154 开州区 Kaizhou
500155 梁平区 Liangping
500156 武隆区 Wulong
500229 城口县 Chengkou
500230 丰都县 Fengdu
500231 垫江县 Dianjiang
500233 忠县 Zhongxian
500235 云阳县 Yunyang
500236 奉节县 Fengjie
500237 巫山县 Wushan
500238 巫溪县 Wuxi
500240 石柱土家族自治县 Shizhu
500241 秀山土家族苗族自治县 Xiushan
500242 酉阳土家族苗族自治县 Youyang
500243 彭水苗族土家族自治县 Pengshui`);

/** Regions of both provinces (GB/T 2260), as far as the platform routes by them. */
export const REGIONS: readonly Region[] = [
  {
    code: '510000',
    zh: '四川省',
    en: 'Sichuan',
    children: PREFECTURES.map((one) => (one.code === '510100' ? { ...one, children: CHENGDU } : one)),
  },
  { code: '500000', zh: '重庆市', en: 'Chongqing', children: CHONGQING },
];

/** The way from the province down to a region; empty for an unknown code. */
export function regionPath(code: string, among: readonly Region[] = REGIONS): Region[] {
  for (const region of among) {
    if (region.code === code) {
      return [region];
    }
    const below = regionPath(code, region.children ?? []);
    if (below.length > 0) {
      return [region, ...below];
    }
  }
  return [];
}

/** `四川省 成都市 锦江区`; the code itself when it is not one of ours (old cases keep abolished codes). */
export function regionName(code: string, language: Language): string {
  const path = regionPath(code);
  if (path.length === 0) {
    return code;
  }
  return language === 'zh'
    ? path.map((region) => region.zh).join(' ')
    : path.map((region) => region.en).reverse().join(', ');
}
