package org.ipcase.platform.worklist;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Adds the worklist and the access records to a service. */
@Configuration(proxyBeanMethods = false)
@Import({WorklistController.class, ReadingsController.class})
public class WorklistConfiguration {}
