import { pairs } from '../../shared/i18n/messages';

/** Rules and periods, why a date is that date, and what a change of the law does (法规与期限). */
export const law = pairs({
  'page.title': ['法规与期限', 'Law'],
  'page.hint': ['查规则、查期限、说明一个日期的由来、预览法律修订对在办案件的影响', 'Find a rule, explain a date, see what a change of the law does to open cases'],
  'tab.rules': ['规则', 'Rules'],
  'tab.explain': ['期限计算', 'Explain a date'],
  'tab.preview': ['修法影响预览', 'Preview of a change'],
  'search': ['搜索规则编号、名称或依据', 'Search by id, name or source'],
  'column.id': ['编号', 'Id'],
  'column.step': ['事项', 'Step'],
  'column.part': ['部分', 'Part'],
  'column.source': ['依据', 'Source'],
  'column.rule': ['规则编号', 'Rule id'],
  'column.start': ['起算日期', 'Start day'],
  'column.due': ['期限届满日', 'Last day'],
  'column.explanation': ['计算说明', 'How it is reckoned'],
  'column.on': ['生效日期', 'In force on'],
  'column.about': ['事项', 'About'],
  'column.now': ['现行', 'Now'],
  'column.then': ['修订后', 'Then'],
  'explain': ['计算', 'Explain'],
  'show': ['预览', 'Show'],
  'more': ['继续查看', 'More'],
  'provisional': ['该年度节假日安排尚未公布，日期为暂定。', 'The holidays of that year are not announced: the date is provisional.'],
  'none': ['没有符合条件的内容', 'Nothing found'],
  'unchanged': ['已查看 {count} 件，没有受影响的在办案件', 'Of {count} cases none is affected'],
});
