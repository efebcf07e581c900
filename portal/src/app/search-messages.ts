import { pairs } from '../shared/i18n/messages';

/** Finding a record over all lists (检索). */
export const search = pairs({
  'title': ['搜索', 'Search'],
  'label': ['搜索案件和材料', 'Search records'],
  'placeholder': ['编号、当事人或权利名称', 'Number, party or right'],
  'hint': ['在您可以查看的范围内查找“{q}”', 'Looking for “{q}” in what you may see'],
  'ask': ['请输入编号、当事人或者权利名称', 'Type a number, a party or a right'],
  'none': ['没有找到与“{q}”相符的记录', 'Nothing matches “{q}”'],
  'none.hint': ['可以输入编号的一部分、当事人名称或者权利名称。', 'Part of a number, a name of a party or of a right will do.'],
  'more': ['在“{page}”中查看更多', 'More in “{page}”'],
  'missing': ['部分内容暂时无法查找，结果可能不全。', 'Some lists do not answer now; the result may be incomplete.'],
});
