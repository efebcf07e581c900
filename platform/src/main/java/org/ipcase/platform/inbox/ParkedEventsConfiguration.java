package org.ipcase.platform.inbox;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Adds this endpoint to a service. */
@Configuration(proxyBeanMethods = false)
@Import(ParkedEventsController.class)
public class ParkedEventsConfiguration {}
