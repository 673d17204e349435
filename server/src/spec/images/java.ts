// Java runtimes and build tools (facts: the images' own documentation).
import type { ImageSpec } from '../types';

export const java: readonly ImageSpec[] = [
  {
    name: 'eclipse-temurin',
    purpose: {
      en: 'OpenJDK as built by Eclipse Adoptium; the `-jre` tags can run programs but not compile them.',
      ko: 'Eclipse Adoptium에서 빌드한 OpenJDK입니다. `-jre` 태그는 프로그램을 실행할 수만 있고 컴파일할 수는 없습니다.',
    },
    tags: ['21', '21-jre', '21-jre-alpine', '21-jdk', '17', '17-jre', '25'],
    env: [
      {
        name: 'JAVA_TOOL_OPTIONS',
        doc: {
          en: 'Options that every JVM picks up, such as the share of the memory of the container for the heap.',
          ko: '컨테이너 메모리 중 힙이 차지할 비율처럼 모든 JVM이 읽는 옵션입니다.',
        },
        example: '-XX:MaxRAMPercentage=75',
      },
    ],
    needsCommand: true,
  },
  {
    name: 'amazoncorretto',
    purpose: {
      en: 'OpenJDK as built and supported by Amazon.',
      ko: 'Amazon에서 빌드하고 지원하는 OpenJDK입니다.',
    },
    tags: ['21', '21-alpine', '17', '17-alpine'],
    needsCommand: true,
  },
  {
    name: 'maven',
    purpose: {
      en: 'Maven with a JDK, for building Java projects; say what to build after the image, such as `mvn package`.',
      ko: 'JDK가 포함된 Maven이며 Java 프로젝트를 빌드합니다. 이미지 뒤에 `mvn package` 명령처럼 할 일을 적습니다.',
    },
    tags: ['3.9-eclipse-temurin-21', '3.9-eclipse-temurin-21-alpine', '3.9-eclipse-temurin-17', '3.9'],
    env: [
      {
        name: 'MAVEN_OPTS',
        doc: {
          en: 'Options for the JVM that runs Maven.',
          ko: 'Maven을 실행하는 JVM에 전달할 옵션입니다.',
        },
        example: '-Xmx1g',
      },
      {
        name: 'MAVEN_CONFIG',
        doc: {
          en: 'Directory with the settings and the local repository; `/root/.m2` in this image.',
          ko: '설정과 로컬 저장소가 있는 디렉터리입니다. 이 이미지에서는 `/root/.m2` 경로입니다.',
        },
        example: '/root/.m2',
      },
    ],
  },
  {
    name: 'gradle',
    purpose: {
      en: 'Gradle with a JDK, for building; say what to build after the image, such as `gradle build`.',
      ko: 'JDK가 포함된 Gradle이며 빌드에 씁니다. 이미지 뒤에 `gradle build` 명령처럼 할 일을 적습니다.',
    },
    tags: ['8-jdk21', '8-jdk21-alpine', '8-jdk17', '9-jdk21'],
    env: [
      {
        name: 'GRADLE_OPTS',
        doc: {
          en: 'Options for the JVM that runs the Gradle client.',
          ko: 'Gradle 클라이언트를 실행하는 JVM에 전달할 옵션입니다.',
        },
        example: '-Dorg.gradle.daemon=false',
      },
    ],
  },
  {
    name: 'openjdk',
    purpose: {
      en: 'OpenJDK without updates: the image is deprecated, use `eclipse-temurin` or `amazoncorretto`.',
      ko: '더 이상 업데이트되지 않는 OpenJDK 이미지입니다. 대신 `eclipse-temurin`, `amazoncorretto` 이미지를 씁니다.',
    },
    tags: ['17', '11', '8'],
    needsCommand: true,
  },
];
