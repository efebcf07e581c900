import { pairs, together, under } from '../../shared/i18n/messages';
import { referralStates } from '../../shared/ui/referral-state-messages';

/** What the procuratorate sees by itself (检察监督, REQ-03). */
export const procuratorate = pairs({
  'page.title': ['案件监督', 'Case watch'],
  'page.hint': ['达到移送标准未移送、不移送、不立案和高额处罚案件自动汇集，无须行政机关录入', 'Unreferred, refused and heavily fined cases gather here by themselves'],
  'overview.title': ['检察监督总览', 'Overview of the procuratorate'],
  'overview.hint': ['每个数字都可以打开其后的案件', 'Each figure opens the cases behind it'],
  'overview.chart': ['案件分布', 'Cases by figure'],
  'overview.open': ['打开清单', 'Open the list'],
  'overdue.title': ['本地区逾期事项', 'What is overdue in the region'],
  'overdue.empty': ['没有逾期事项', 'Nothing is overdue'],
  'section.case': ['案件', 'Case'],
  'section.scale': ['涉案规模和筛查', 'Scale'],
  'section.referral': ['移送', 'Referral'],
  'field.referralState': ['移送状态', 'State of the referral'],
  'section.penalty': ['行政处罚', 'Penalty'],
  'section.copies': ['抄送', 'Copies'],
  'state.OPEN': ['在办', 'Open'],
  'state.CLOSED': ['已结', 'Closed'],
  'command.send-copies': ['抄送处罚决定', 'Send copies of the penalty'],
  'field.holderToldOn': ['告知权利人日期', 'Holder told on'],
  'field.flags': ['监督提示', 'Flags'],
  'field.scale': ['规模', 'Scale'],
  'field.screening': ['筛查结论', 'Screening'],
  'field.copies': ['抄送情况', 'Copies'],
  'field.closed': ['结案', 'Closed'],
  'field.high': ['高额处罚', 'High'],
  'field.insteadOfReferral': ['以罚代移', 'Instead of referral'],
  'field.penalty': ['处罚', 'Penalty'],
  'field.unreferred': ['应移送未移送', 'Unreferred'],
  'field.refusedByHead': ['负责人不批准移送', 'Refused by the head'],
  'field.refusedByPolice': ['公安不立案', 'Refused by the police'],
  'field.punishedInstead': ['以罚代移', 'Punished instead'],
  'field.highPenalty': ['高额处罚', 'High penalty'],
  'flags.UNREFERRED': ['应移送未移送', 'Unreferred'],
  'flags.REFERRED': ['已移送', 'Referred'],
  'flags.REFUSED_BY_HEAD': ['负责人不批准移送', 'Refused by the head'],
  'flags.REFUSED_BY_POLICE': ['公安机关不立案', 'Refused by the police'],
  'flags.PUNISHED_INSTEAD': ['以罚代移', 'Punished instead'],
  'flags.HIGH_PENALTY': ['高额处罚', 'High penalty'],
  'only.true': ['仅看', 'Only'],
});

/** Words of a watched case, how far its referral is included. */
export const watchedWords = together(procuratorate, under('referralState', referralStates));
