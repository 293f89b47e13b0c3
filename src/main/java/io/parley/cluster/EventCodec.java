package io.parley.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.parley.common.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Events as they travel: JSON, with fields nobody knows passed over, so that two versions can stand
 * side by side. One of several kinds (a sealed interface) says which it is.
 */
final class EventCodec {

  private static final String OURS = "io.parley.";

  private final ObjectMapper mapper = create();

  private static ObjectMapper create() {
    JsonMapper mapper =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addModule(
                new SimpleModule()
                    .addSerializer(new Millis())
                    .addDeserializer(Instant.class, new FromMillis()))
            .build();
    return mapper.setDefaultTyping(
        new SealedTypes().init(JsonTypeInfo.Id.CLASS, null).inclusion(JsonTypeInfo.As.PROPERTY));
  }

  byte[] encode(Shared event) {
    try {
      return mapper.writeValueAsBytes(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty for what this version does not know. */
  Optional<Shared> decode(String type, byte[] json) {
    try {
      return Optional.of(mapper.readValue(json, classOf(type)));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("A " + type + " that makes no sense", e);
    }
  }

  private static Class<? extends Shared> classOf(String type) throws ClassNotFoundException {
    if (!type.startsWith(OURS)) {
      throw new ClassNotFoundException(type);
    }
    return Class.forName(type, false, EventCodec.class.getClassLoader()).asSubclass(Shared.class);
  }

  /** Says of what is declared as a sealed interface of ours which of its kinds it is. */
  private static final class SealedTypes extends ObjectMapper.DefaultTypeResolverBuilder {

    private static final PolymorphicTypeValidator OF_OURS =
        BasicPolymorphicTypeValidator.builder().allowIfSubType(OURS).build();

    SealedTypes() {
      super(ObjectMapper.DefaultTyping.NON_FINAL, OF_OURS);
    }

    @Override
    public boolean useForType(JavaType type) {
      return type.getRawClass().isSealed();
    }
  }

  private static final class Millis extends StdSerializer<Instant> {

    Millis() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant time, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeNumber(time.toEpochMilli());
    }
  }

  private static final class FromMillis extends StdDeserializer<Instant> {

    FromMillis() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return Instant.ofEpochMilli(json.getLongValue());
    }
  }
}
