package org.ipcase.platform.asyncapi;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Adds this endpoint to a service. */
@Configuration(proxyBeanMethods = false)
@Import(AsyncApiController.class)
public class AsyncApiConfiguration {}
