// Images with the tools of a programming language (facts: the images' own documentation).
import type { ImageSpec } from '../types';

export const languages: readonly ImageSpec[] = [
  {
    name: 'node',
    purpose: {
      en: 'Node.js with npm and Yarn. The `-slim` and `-alpine` tags are much smaller.',
      ko: 'npm과 Yarn이 포함된 Node.js입니다. `-slim`, `-alpine` 태그는 크기가 훨씬 작습니다.',
    },
    tags: ['22', '22-alpine', '22-slim', '24', '24-alpine', '24-slim', '20'],
    env: [
      {
        name: 'NODE_ENV',
        doc: {
          en: 'What libraries take as the kind of environment; `production` switches off much that only developers need.',
          ko: '라이브러리가 참고하는 실행 환경입니다. `production` 값은 개발용 기능을 끕니다.',
        },
        example: 'production',
      },
      {
        name: 'NODE_OPTIONS',
        doc: {
          en: 'Options for every `node` process, such as the size of the heap.',
          ko: '힙 크기처럼 모든 `node` 프로세스에 적용할 옵션입니다.',
        },
        example: '--max-old-space-size=512',
      },
    ],
    needsCommand: true,
  },
  {
    name: 'python',
    purpose: {
      en: 'Python with pip. The `-slim` tags are smaller; with `-alpine` some packages have to be compiled.',
      ko: 'pip가 포함된 Python입니다. `-slim` 태그는 크기가 작고, `-alpine` 태그에서는 일부 패키지를 직접 컴파일해야 합니다.',
    },
    tags: ['3.13', '3.13-slim', '3.13-alpine', '3.12', '3.12-slim', '3.11-slim'],
    env: [
      {
        name: 'PYTHONUNBUFFERED',
        doc: {
          en: 'Any value writes output at once, so that `docker logs` shows it without delay.',
          ko: '값이 있으면 출력을 바로 내보내므로 `docker logs` 명령에 지연 없이 나타납니다.',
        },
        example: '1',
      },
      {
        name: 'PYTHONDONTWRITEBYTECODE',
        doc: {
          en: 'Any value keeps Python from writing `.pyc` files.',
          ko: '값이 있으면 `.pyc` 파일을 만들지 않습니다.',
        },
        example: '1',
      },
      {
        name: 'PYTHONPATH',
        doc: {
          en: 'Directories where modules are looked for first, separated by colons.',
          ko: '모듈을 먼저 찾을 디렉터리 목록이며 콜론으로 구분합니다.',
        },
        example: '/app',
      },
    ],
    needsCommand: true,
  },
  {
    name: 'golang',
    purpose: {
      en: 'The Go compiler, for building; the program itself needs a much smaller image.',
      ko: 'Go 컴파일러이며 빌드에 씁니다. 빌드한 프로그램은 훨씬 작은 이미지에서 실행할 수 있습니다.',
    },
    tags: ['1.25', '1.25-alpine', '1.25-bookworm', '1.24', '1.24-alpine'],
    env: [
      {
        name: 'CGO_ENABLED',
        doc: {
          en: '`0` builds static programs that need no C library.',
          ko: '`0` 값은 C 라이브러리가 필요 없는 정적 프로그램을 빌드합니다.',
        },
        example: '0',
      },
      {
        name: 'GOOS',
        doc: {
          en: 'Operating system to build for.',
          ko: '빌드 대상 운영 체제입니다.',
        },
        example: 'linux',
      },
      {
        name: 'GOARCH',
        doc: {
          en: 'Processor architecture to build for.',
          ko: '빌드 대상 프로세서 아키텍처입니다.',
        },
        example: 'arm64',
      },
      {
        name: 'GOPROXY',
        doc: {
          en: 'Where modules are fetched from, in order.',
          ko: '모듈을 내려받을 주소 목록이며 적은 순서대로 시도합니다.',
        },
        example: 'https://proxy.golang.org,direct',
      },
    ],
    needsCommand: true,
  },
  {
    name: 'php',
    purpose: {
      en: 'PHP; the `-apache` tags serve `/var/www/html` on port 80, the `-fpm` tags speak FastCGI on port 9000, the `-cli` tags run scripts.',
      ko: 'PHP입니다. `-apache` 태그는 `/var/www/html` 디렉터리를 80번 포트로 제공하고, `-fpm` 태그는 9000번 포트에서 FastCGI로 동작하며, `-cli` 태그는 스크립트를 실행합니다.',
    },
    tags: ['8.4-apache', '8.4-fpm', '8.4-fpm-alpine', '8.4-cli', '8.3-apache', '8.3-fpm'],
    ports: [80],
  },
  {
    name: 'ruby',
    purpose: {
      en: 'Ruby with RubyGems and Bundler.',
      ko: 'RubyGems와 Bundler가 포함된 Ruby입니다.',
    },
    tags: ['3.4', '3.4-slim', '3.4-alpine', '3.3', '3.3-slim'],
    needsCommand: true,
  },
  {
    name: 'rust',
    purpose: {
      en: 'The Rust compiler and Cargo, for building.',
      ko: 'Rust 컴파일러와 Cargo이며 빌드에 씁니다.',
    },
    tags: ['1.90', '1.90-slim', '1.90-alpine', '1', '1-slim'],
    env: [
      {
        name: 'CARGO_HOME',
        doc: {
          en: 'Where downloaded crates are kept; `/usr/local/cargo` in this image. A volume there speeds up builds.',
          ko: '내려받은 크레이트를 보관하는 디렉터리입니다. 이 이미지에서는 `/usr/local/cargo` 경로이며, 볼륨을 연결하면 빌드가 빨라집니다.',
        },
        example: '/usr/local/cargo',
      },
    ],
    needsCommand: true,
  },
  {
    name: 'mcr.microsoft.com/dotnet/sdk',
    purpose: {
      en: 'The .NET SDK, for building and testing.',
      ko: '빌드와 테스트에 쓰는 .NET SDK입니다.',
    },
    tags: ['9.0', '9.0-alpine', '8.0', '8.0-alpine', '10.0'],
    needsCommand: true,
  },
  {
    name: 'mcr.microsoft.com/dotnet/aspnet',
    purpose: {
      en: 'The ASP.NET Core runtime, the base for web applications; since version 8 they listen on port 8080.',
      ko: '웹 애플리케이션의 기반이 되는 ASP.NET Core 런타임입니다. 8 버전부터 애플리케이션은 8080번 포트에서 동작합니다.',
    },
    tags: ['9.0', '9.0-alpine', '8.0', '8.0-alpine', '10.0'],
    ports: [8080],
    env: [
      {
        name: 'ASPNETCORE_HTTP_PORTS',
        doc: {
          en: 'Ports for HTTP; `8080` in this image.',
          ko: 'HTTP 포트이며 이 이미지에서는 `8080` 값입니다.',
        },
        example: '8080',
      },
      {
        name: 'ASPNETCORE_ENVIRONMENT',
        doc: {
          en: 'Kind of environment, which chooses `appsettings.<environment>.json`; `Production` by default.',
          ko: '실행 환경이며 `appsettings.<환경>.json` 파일을 고릅니다. 기본값은 `Production` 값입니다.',
        },
        example: 'Development',
      },
      {
        name: 'ASPNETCORE_URLS',
        doc: {
          en: 'Addresses to listen on, separated by semicolons; wins over `ASPNETCORE_HTTP_PORTS`.',
          ko: '연결을 기다릴 주소 목록이며 세미콜론으로 구분합니다. `ASPNETCORE_HTTP_PORTS` 변수보다 우선합니다.',
        },
        example: 'http://+:8080',
      },
    ],
    needsCommand: true,
  },
  {
    name: 'mcr.microsoft.com/dotnet/runtime',
    purpose: {
      en: 'The .NET runtime, the base for programs without a web interface.',
      ko: '웹이 아닌 프로그램의 기반이 되는 .NET 런타임입니다.',
    },
    tags: ['9.0', '9.0-alpine', '8.0', '8.0-alpine', '10.0'],
    needsCommand: true,
  },
  {
    name: 'gcc',
    purpose: { en: 'The GNU compilers for C and C++.', ko: 'C와 C++용 GNU 컴파일러입니다.' },
    tags: ['15', '14', '13'],
    needsCommand: true,
  },
  {
    name: 'nvidia/cuda',
    purpose: {
      en: 'The CUDA libraries of NVIDIA; the programs see a GPU only with `--gpus`. There is no `latest` tag.',
      ko: 'NVIDIA의 CUDA 라이브러리입니다. `--gpus` 옵션이 있어야 GPU를 쓸 수 있으며, `latest` 태그는 없습니다.',
    },
    tags: ['12.6.0-base-ubuntu24.04', '12.6.0-runtime-ubuntu24.04', '12.6.0-devel-ubuntu24.04'],
    needsCommand: true,
  },
];
