import { pairs } from '../../shared/i18n/messages';

/** Danger reports (激化风险报告, MED-09). */
export const dangerNotices = pairs({
  'page.title': ['激化风险报告', 'Danger reports'],
  'page.hint': ['纠纷有可能激化或者引起治安、刑事案件的，调解员应当及时报告；接收机关在两小时内签收', 'What may escalate is reported at once and received within two hours'],
  'section.report': ['报告内容', 'Report'],
  'section.receipt': ['签收', 'Receipt'],
  'section.measures': ['处理情况', 'Measures'],
  'state.SENT': ['待签收', 'Sent'],
  'state.RECEIVED': ['已签收', 'Received'],
  'state.ANSWERED': ['已反馈', 'Answered'],
  'command.receive': ['签收', 'Receive'],
  'command.answer': ['反馈处理情况', 'Say what was done'],
  'field.parties': ['涉及当事人', 'Parties'],
  'field.committee': ['调解组织', 'Committee'],
  'field.mediationNumber': ['调解编号', 'Mediation'],
  'field.reportedBy': ['报告人', 'Reported by'],
  'field.reportedAt': ['报告时间', 'Reported at'],
  'field.office': ['接收机关', 'Office'],
  'field.receiptNumber': ['接报编号', 'Receipt number'],
  'field.receipt': ['签收', 'Receipt'],
  'field.measures': ['处理情况', 'Measures'],
  'field.by': ['经办人', 'By'],
  'event.ReportSent': ['发送报告', 'Sent'],
  'event.ReportReceived': ['签收', 'Received'],
  'event.ReportAnswered': ['反馈', 'Answered'],
});
