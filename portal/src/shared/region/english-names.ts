/** English names of the regions that people meet most; the others are shown by their Chinese names. */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  `
500000 Chongqing
500101 Wanzhou
500102 Fuling
500103 Yuzhong
500104 Dadukou
500106 Shapingba
500107 Jiulongpo
500108 Nan'an
500109 Beibei
500110 Qijiang
500111 Dazu
500113 Banan
500114 Qianjiang
500115 Changshou
500116 Jiangjin
500117 Hechuan
500118 Yongchuan
500119 Nanchuan
500120 Bishan
500151 Tongliang
500152 Tongnan
500153 Rongchang
500154 Kaizhou
500155 Liangping
500156 Wulong
5001N1 Liangjiang
500229 Chengkou
500230 Fengdu
500231 Dianjiang
500233 Zhongxian
500235 Yunyang
500236 Fengjie
500237 Wushan
500238 Wuxi
500240 Shizhu
500241 Xiushan
500242 Youyang
500243 Pengshui
510000 Sichuan
510100 Chengdu
510104 Jinjiang
510105 Qingyang
510106 Jinniu
510107 Wuhou
510108 Chenghua
510112 Longquanyi
510113 Qingbaijiang
510114 Xindu
510115 Wenjiang
510116 Shuangliu
510117 Pidu
510118 Xinjin
510121 Jintang
510129 Dayi
510131 Pujiang
510181 Dujiangyan
510182 Pengzhou
510183 Qionglai
510184 Chongzhou
510185 Jianyang
5101F1 Tianfu New Area
5101F2 Chengdu Hi-tech Zone
5101F3 Chengdu Eastern New Area
510300 Zigong
510400 Panzhihua
510500 Luzhou
510600 Deyang
510700 Mianyang
510800 Guangyuan
510900 Suining
511000 Neijiang
511100 Leshan
511300 Nanchong
511400 Meishan
511500 Yibin
511600 Guang'an
511700 Dazhou
511800 Ya'an
511900 Bazhong
512000 Ziyang
513200 Ngawa
513300 Garzê
513400 Liangshan
`
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 6), line.slice(7)]),
);
