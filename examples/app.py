# Dockerfile로 만든 이미지에서 실행되는 작은 프로그램입니다.


def main() -> None:
    print("Hello from a container")


if __name__ == "__main__":
    main()
