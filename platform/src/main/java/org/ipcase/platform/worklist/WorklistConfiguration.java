package org.ipcase.platform.worklist;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Adds this endpoint to a service. */
@Configuration(proxyBeanMethods = false)
@Import(WorklistController.class)
public class WorklistConfiguration {}
