package org.ipcase.platform.autoconfigure;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ipcase.platform.inbox.Inbox;
import org.ipcase.platform.inbox.ParkedEvents;
import org.ipcase.platform.inbox.Reaction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureBefore;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events: producer, topics, inbox, dead letters. */
@AutoConfiguration
@AutoConfigureBefore(KafkaAutoConfiguration.class)
class EventsAutoConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(EventsAutoConfiguration.class);

    private static final int PARTITIONS = 6;

    /** Who handles an event waits for the store most of the time, so several do it side by side. */
    private static final int LISTENERS = 4;

    private final String bootstrap;
    private final String service;

    EventsAutoConfiguration(
            @Value("${ipcase.kafka.bootstrap}") String bootstrap,
            @Value("${ipcase.service}") String service) {
        this.bootstrap = bootstrap;
        this.service = service;
    }

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> eventProducer() {
        return new KafkaProducer<>(producerSettings());
    }

    @Bean
    KafkaAdmin.NewTopics ownTopics() {
        var topic = "ipcase." + service;
        return new KafkaAdmin.NewTopics(
                TopicBuilder.name(topic).partitions(PARTITIONS).build(),
                TopicBuilder.name(topic + ".dlt").partitions(1).build());
    }

    @Bean
    KafkaAdmin kafkaAdmin() {
        var admin = new KafkaAdmin(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
        // An absent broker must not keep a service from starting: commands are recorded all the
        // same.
        admin.setFatalIfBrokerNotAvailable(false);
        admin.setOperationTimeout(5);
        return admin;
    }

    @Bean
    Inbox inbox(ObjectProvider<Reaction<?>> reactions, MeterRegistry meters, Clock clock) {
        return new Inbox(
                reactions.stream().<Reaction<?>>map(it -> it).toList(),
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build(),
                meters,
                clock);
    }

    @Bean
    ParkedEvents parkedEvents(MongoDatabase database, MeterRegistry meters, Clock clock) {
        return new ParkedEvents(database, meters, clock);
    }

    @Bean
    InboxContainer inboxContainer(Inbox inbox, ParkedEvents parked) {
        return new InboxContainer(inbox.topics().isEmpty() ? null : container(inbox, parked));
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            Inbox inbox, ParkedEvents parked) {
        var properties = new ContainerProperties(inbox.topics().toArray(String[]::new));
        properties.setGroupId(service + "-service");
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMessageListener((MessageListener<String, byte[]>) inbox::receive);
        properties.setMissingTopicsFatal(false);
        var container =
                new ConcurrentMessageListenerContainer<>(
                        new DefaultKafkaConsumerFactory<String, byte[]>(consumerSettings()),
                        properties);
        container.setConcurrency(LISTENERS);
        container.setBeanName("inbox");
        container.setCommonErrorHandler(errorHandler(parked));
        return container;
    }

    private DefaultErrorHandler errorHandler(ParkedEvents parked) {
        var template =
                new KafkaTemplate<>(
                        new DefaultKafkaProducerFactory<String, byte[]>(producerSettings()));
        var deadLetters =
                new DeadLetterPublishingRecoverer(
                        template, (event, _) -> new TopicPartition(event.topic() + ".dlt", 0));
        var handler =
                new DefaultErrorHandler(
                        (event, failure) -> {
                            parked.park(event, failure);
                            deadLetters.accept(event, failure);
                        },
                        Retries.briefly());
        handler.setBackOffFunction((_, failure) -> Retries.after(failure));
        handler.setRetryListeners(EventsAutoConfiguration::tellOfTrouble);
        handler.addNotRetryableExceptions(InboxContainer.notWorthARetry());
        return handler;
    }

    /**
     * Once at the beginning, so that a store that is away for an hour does not fill the disk; the
     * kind of fault only, for its message may quote what the event is about. The whole of it is
     * with the parked event.
     */
    private static void tellOfTrouble(
            ConsumerRecord<?, ?> event, @Nullable Exception failure, int attempt) {
        if (attempt == 1 && failure != null) {
            LOG.warn(
                    "Event {}-{}@{} could not be handled yet: {}",
                    event.topic(),
                    event.partition(),
                    event.offset(),
                    (failure.getCause() == null ? failure : failure.getCause())
                            .getClass()
                            .getName());
        }
    }

    private Map<String, Object> producerSettings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                2,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                15_000);
    }

    private Map<String, Object> consumerSettings() {
        var settings = new HashMap<String, Object>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        // A topic that another service creates a moment later is found within a second, not in five
        // minutes.
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 1_000);
        return settings;
    }
}
