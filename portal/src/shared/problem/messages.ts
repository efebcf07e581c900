import { messages } from '../i18n/messages';

/** Refusals and faults that every service may give, and the portal's own. */
export const platformProblems = messages(
  {
    'problem.request.malformed-json': '提交的内容格式不正确。',
    'problem.request.invalid': '有 {count} 处填写不符合要求，请按提示修改。',
    'problem.request.unsupported-media-type': '不支持的内容类型。',
    'problem.request.too-large': '提交的内容超过大小限制（10 MB）。',
    'problem.request.not-found': '记录不存在，或者不在您的查看范围内。',
    'problem.request.stale-revision': '该记录刚刚被其他人办理过，您看到的不是最新内容。请刷新后重新办理。',
    'problem.request.key-reused': '同一请求编号被用于不同内容，请重新提交。',
    'problem.request.conflict': '其他人先一步办理了该记录，请刷新后重试。',
    'problem.request.rate-limited': '操作过于频繁，请稍后再试。',
    'problem.auth.missing': '请先登录。',
    'problem.auth.invalid-token': '登录凭证无效或已过期，请重新登录。',
    'problem.auth.forbidden': '您的角色不能办理此事项。',
    'problem.service.unavailable': '服务暂时不可用，请稍后重试。',
    'problem.portal.unreachable': '无法连接到平台，请检查网络后重试。',
    'problem.portal.unreadable': '平台返回的内容无法识别，请稍后重试或联系管理员。',
  },
  {
    'problem.request.malformed-json': 'The request could not be read.',
    'problem.request.invalid': '{count} field(s) need correction; see the notes beside them.',
    'problem.request.unsupported-media-type': 'This type of content is not supported.',
    'problem.request.too-large': 'The request exceeds the size limit (10 MB).',
    'problem.request.not-found': 'The record does not exist, or it is not yours to see.',
    'problem.request.stale-revision': 'Someone has just changed this record; what you see is not the newest. Reload and try again.',
    'problem.request.key-reused': 'The same request key was used for other content; please submit again.',
    'problem.request.conflict': 'Someone was faster; reload and try again.',
    'problem.request.rate-limited': 'Too many requests; please wait a moment.',
    'problem.auth.missing': 'Please log in first.',
    'problem.auth.invalid-token': 'Your login is not valid any more; please log in again.',
    'problem.auth.forbidden': 'Your role may not do this.',
    'problem.service.unavailable': 'The service is not available now; please try again shortly.',
    'problem.portal.unreachable': 'The platform cannot be reached; check your connection and try again.',
    'problem.portal.unreadable': 'The answer could not be understood; try again or tell the administrator.',
  },
);
