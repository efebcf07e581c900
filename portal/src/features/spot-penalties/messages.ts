import { pairs } from '../../shared/i18n/messages';

/** Penalties on the spot (当场处罚). */
export const spotPenalties = pairs({
  'page.title': ['当场处罚', 'On-the-spot penalties'],
  'page.hint': ['违法事实确凿并有法定依据，对公民处二百元以下、对法人或者其他组织处三千元以下罚款或者警告', 'Clear facts; a warning, or a fine up to 200 yuan for a person and 3,000 for an organisation'],
  'page.new': ['登记当场处罚', 'Record a penalty'],
  'page.new-hint': ['不填罚款数额即为警告；决定书当场交付当事人，并报所属行政机关备案', 'Without a fine it is a warning; the decision is handed over at once and put on file'],
  'section.penalty': ['处罚', 'Penalty'],
  'section.officers': ['执法人员', 'Officers'],
  'state.IMPOSED': ['已作出，待备案', 'Imposed'],
  'state.ON_FILE': ['已备案', 'On file'],
  'command.put-on-file': ['报机关备案', 'Put on file'],
  'field.officers': ['执法人员', 'Officers'],
  'field.factsClear': ['违法事实确凿', 'Facts are clear'],
  'field.handedOver': ['决定书已当场交付', 'Decision handed over'],
  'field.warning': ['警告', 'Warning'],
  'field.place': ['处罚地点', 'Place'],
  'field.document': ['决定书编号', 'Decision number'],
  'field.imposedAt': ['作出时间', 'Imposed at'],
  'field.onFileSince': ['备案日期', 'On file since'],
});
