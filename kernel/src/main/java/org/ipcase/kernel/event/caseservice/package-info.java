/**
 * What the case service tells others (投诉与案件事件): ids, agencies, legal days, and the facts another
 * service must have so that nobody types them again (REQ-05). Never evidence, never a person's
 * document number, never the reporter of a report (CR-16).
 */
@NullMarked
package org.ipcase.kernel.event.caseservice;

import org.jspecify.annotations.NullMarked;
