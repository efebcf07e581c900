import { pairs } from '../../shared/i18n/messages';

/** Complaints about mediators (对调解员的投诉, MED-O8). */
export const mediatorComplaints = pairs({
  'page.title': ['对调解员的投诉', 'Complaints about mediators'],
  'page.hint': ['偏袒一方、侮辱当事人、收受财物、泄露秘密的，可以投诉', 'Partiality, insult, taking benefits, leaking secrets'],
  'page.new': ['投诉调解员', 'Complain about a mediator'],
  'section.complaint': ['投诉内容', 'Complaint'],
  'section.answer': ['处理结果', 'Answer'],
  'state.RECEIVED': ['待处理', 'Received'],
  'state.ANSWERED': ['已答复', 'Answered'],
  'command.answer': ['答复', 'Answer'],
  'field.mediatorName': ['调解员', 'Mediator'],
  'field.mediator': ['调解员编号', 'Mediator'],
  'field.mediationNumber': ['调解编号', 'Mediation'],
  'field.filedOn': ['投诉日期', 'Filed on'],
  'field.answeredOn': ['答复日期', 'Answered on'],
  'ground.FAVOURING_A_SIDE': ['偏袒一方当事人', 'Favouring a side'],
  'ground.INSULT': ['侮辱当事人', 'Insult'],
  'ground.TAKING_BENEFITS': ['索取、收受财物或者其他利益', 'Taking benefits'],
  'ground.LEAKING_SECRETS': ['泄露个人隐私、商业秘密', 'Leaking secrets'],
  'outcome.UNFOUNDED': ['不属实', 'Unfounded'],
  'outcome.CRITICISM': ['批评教育', 'Criticism'],
  'outcome.ORDER_TO_CORRECT': ['责令改正', 'Order to correct'],
  'outcome.REMOVAL': ['罢免或解聘', 'Removal'],
  'event.MediatorComplaintFiled': ['提出投诉', 'Filed'],
  'event.MediatorComplaintDecided': ['答复', 'Answered'],
});
