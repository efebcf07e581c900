import { pairs } from '../../shared/i18n/messages';

/** Protection workstations (知识产权保护工作站). */
export const workstations = pairs({
  'page.title': ['保护工作站', 'Workstations'],
  'page.hint': ['谁在哪里受理维权援助、提供哪些服务', 'Where rights aid is taken in, and what else is done there'],
  'page.new': ['登记工作站', 'Register a workstation'],
  'section.station': ['工作站', 'Workstation'],
  'section.closing': ['撤销', 'Closing'],
  'command.change': ['变更人员和服务', 'Change staff and services'],
  'command.close': ['撤销', 'Close'],
  'field.phone': ['电话', 'Telephone'],
  'field.staff': ['工作人员', 'Staff'],
  'field.services': ['服务事项', 'Services'],
  'field.registeredOn': ['登记日期', 'Registered on'],
  'services.AID': ['维权援助受理', 'Rights aid'],
  'services.ADVICE': ['咨询指导', 'Advice'],
  'services.MEDIATION': ['纠纷调解', 'Mediation'],
  'services.EVIDENCE': ['取证指导', 'Help with evidence'],
  'services.TRAINING': ['宣传培训', 'Training'],
  'event.WorkstationRegistered': ['登记', 'Registered'],
  'event.WorkstationChanged': ['变更', 'Changed'],
  'event.WorkstationClosed': ['撤销', 'Closed'],
  'state.OPEN': ['运行中', 'Open'],
  'state.CLOSED': ['已撤销', 'Closed'],
});
