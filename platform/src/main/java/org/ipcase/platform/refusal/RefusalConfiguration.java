package org.ipcase.platform.refusal;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The explanation of refusals (不予办理说明接口). */
@Configuration(proxyBeanMethods = false)
@Import(RefusalController.class)
public class RefusalConfiguration {}
