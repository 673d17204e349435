# escape=`
# syntax=docker/dockerfile:1

FROM mcr.microsoft.com/windows/servercore:ltsc2022
SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop';"]
WORKDIR C:\app
COPY app\ C:\app\
COPY setup.exe C:\
RUN Invoke-WebRequest https://example.com/a.zip -OutFile a.zip; `
    Expand-Archive a.zip -DestinationPath C:\app; `
    Remove-Item a.zip
ENV APP_HOME="C:\\app" PATHEXT=.COM
CMD ["C:\\app\\app.exe"]
